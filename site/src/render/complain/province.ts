/** Whose offices complaints and reports are filed with (GB/T 2260). */
export const PROVINCE = '530000';
