/** OpenCC's table of traditional characters: `發 发|雲 云|…`, the usual simplified form first. */
declare module 'opencc-js/dict/TSCharacters' {
  const table: string;
  // The package has it so.
  export default table;
}
