/** The start of the types of links between parts of an Office document. */
export const OFFICE_LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
