/** Why a workbook file cannot be read or written: what, where, what to do. */
export const files = {
  emptyFile:
    'The file is empty (0 bytes). Choose another file, or copy it again from where it came.',
  truncatedFile:
    'The file ends too early: it was not saved or copied completely. Copy it again, or open it in Excel and save it.',
  damagedFile:
    'The file is damaged in its part {part}. Open it in Excel, let Excel repair it, save it, and try again.',
  missingPart:
    'The file lacks its part {part}. Open it in Excel, let Excel repair it, save it, and try again.',
  passwordProtected:
    'The file is protected with a password to open it. Open it in Excel, remove the password (File, Info, Protect Workbook, Encrypt with Password), save it, and try again.',
  oldExcelFile:
    'The file is an Excel 97–2003 workbook (.xls). Open it in Excel and save it as an Excel workbook (.xlsx).',
  binaryWorkbook:
    'The file is a binary workbook (.xlsb). Open it in Excel and save it as an Excel workbook (.xlsx).',
  openDocument:
    'The file is an OpenDocument file (.ods or alike). Open it and save it as an Excel workbook (.xlsx).',
  otherOfficeFile:
    'The file is an Office file, but no Excel workbook. Choose an Excel workbook (.xlsx).',
  textFile:
    'The file is plain text, such as CSV. Open it in Excel and save it as an Excel workbook (.xlsx).',
  pdfFile: 'The file is a PDF. Choose the Excel workbook (.xlsx) it was made from.',
  htmlFile:
    'The file is a web page, whatever its name says. Open it in Excel and save it as an Excel workbook (.xlsx).',
  notAWorkbook: 'The file is not an Excel workbook. Choose an Excel workbook (.xlsx).',
  fileTooLarge:
    'The file is larger than {limit} MB. Remove pictures and sheets the scorecard does not need, or choose another file.',
  contentTooLarge:
    'The file unpacks to more than {limit} MB. Remove sheets the scorecard does not need, or choose another file.',
  partTooLarge:
    'The part {part} of the file unpacks to more than {limit} MB. Split that sheet, or remove what the scorecard does not need.',
  suspiciousCompression:
    'The part {part} of the file unpacks to more than {limit} times its size, as files made to do harm do. If you trust it, open it in Excel and save it again.',
  tooManyParts:
    'The file consists of {found} parts; at most {limit} are read. If you trust it, open it in Excel and save it again.',
  unsafePath:
    'The file names a part outside itself ({part}), as files made to do harm do. If you trust it, open it in Excel and save it again.',
  documentType:
    'The part {part} of the file defines its own entities, as files made to do harm do. If you trust it, open it in Excel and save it again.',
  tooManyTables:
    'The file has more than {limit} tables. Keep the scorecard in a workbook of its own.',
  tableTooLarge:
    'The tables of the file are too large from {table} on: more than {limit} cells. Resize the table to the rows in use (Table Design, Resize Table).',
  tooManyFormulas:
    'The formulas of the file take more than {limit} million characters. Replace repeated formulas by their values, or split the workbook.',
  textTooLong:
    'The text in {cell} has {length} characters; a cell holds at most {limit}. Shorten it and try again.',
  formulaTooLong:
    'The formula in {cell} has {length} characters; a cell holds at most {limit}. Shorten it and try again.',
  numberNotFinite:
    'The number for {cell} is not a number that a cell can hold. Correct it and try again.',
  sheetNameInvalid:
    'The sheet name “{sheet}” is not possible: 1 to 31 characters, without : \\ / ? * [ ] and without an apostrophe at either end. Choose another name.',
  sheetNameTaken: 'Two sheets would have the name “{sheet}”. Choose another name for one of them.',
  tableNameInvalid:
    'The table name “{table}” is not possible: letters, digits and _ only, not like a cell address. Choose another name.',
  tableNameTaken: 'Two tables would have the name “{table}”. Choose another name for one of them.',
  headingEmpty: 'A heading of the table {table} is blank. Give each column a heading.',
  headingTaken: 'The table {table} has two columns “{column}”. Rename one of them.',
  rowLengthWrong:
    'Row {row} of the table {table} has {found} cells, but there are {expected} columns. Make them equal.',
  sheetTooSmall:
    'The table {table} does not fit on the sheet {sheet}. Move it up or left, or split it.',
  tablesOverlap:
    'The tables {table} and {other} would cover the same cells of {sheet}. Move one of them.',
  listTooLong:
    'The list of choices for {column} in {table} does not fit: 255 characters together, no comma inside a choice. Refer to a table column instead.',
  listColumnUnknown:
    'The choices for {column} in {table} come from {other}, which is not in the workbook. Add that table and column.',
};
