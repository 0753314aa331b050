/** The two screens, in CSS pixels: a laptop, and the narrowest phone that has to work (WCAG 1.4.10). */
export const desktop = { width: 1280, height: 900 };
export const phone = { width: 320, height: 640 };
