/** The port to a witness: somebody else, who has seen every tree of the log grow out of the one before. */
export interface Witness {
  /** Verifier key of its cosignatures, type 0x04. */
  readonly vkey: string;
  /**
   * Asks for a cosignature.
   * @param request body of `add-checkpoint` by C2SP tlog-witness
   * @returns the signature lines, or the size of the tree that it saw last where that is another than the request says
   * @throws Error where it does not answer, or refuses
   */
  addCheckpoint(request: string): Promise<{ readonly lines: string } | { readonly lastSize: number }>;
}
