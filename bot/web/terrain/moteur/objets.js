// Objects read from JSON.

/** The value of a key; undefined for one that was not told ("constructor" is a name like another). */
export const own = (objet, cle) => (Object.prototype.hasOwnProperty.call(objet, cle) ? objet[cle] : undefined)
