/**
 * The port to HMAC-SHA-256 under a key that never leaves where it is kept. What is stored as a keyed hash (a receipt, a
 * network address) can be looked up by who holds the value, and not be guessed by who holds the table.
 */
export interface KeyedHash {
  /**
   * @param purpose closed name of what the hash is for: equal values of two purposes have nothing in common
   * @returns 43 characters of base64 for addresses
   * @throws DomainError STORE_UNAVAILABLE where the key cannot be reached
   */
  hash(purpose: string, value: string): Promise<string>;
}
