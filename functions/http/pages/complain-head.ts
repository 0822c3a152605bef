/** Styles and small script of the pages of complaints: files of the site under fixed names. */
export const COMPLAIN_HEAD =
  '<link rel="stylesheet" href="/complain.css"><script src="/complain.js" defer></script>';
