/** Why a workbook file cannot be read or written: what, where, what to do. */
export const files = {
  'empty-file':
    'The file is empty (0 bytes). Choose another file, or copy it again from where it came.',
  'truncated-file':
    'The file ends too early: it was not saved or copied completely. Copy it again, or open it in Excel and save it.',
  'damaged-file':
    'The file is damaged in its part {part}. Open it in Excel, let Excel repair it, save it, and try again.',
  'missing-part':
    'The file lacks its part {part}. Open it in Excel, let Excel repair it, save it, and try again.',
  'password-protected':
    'The file is protected with a password to open it. Open it in Excel, remove the password (File, Info, Protect Workbook, Encrypt with Password), save it, and try again.',
  'old-excel-file':
    'The file is an Excel 97–2003 workbook (.xls). Open it in Excel and save it as an Excel workbook (.xlsx).',
  'binary-workbook':
    'The file is a binary workbook (.xlsb). Open it in Excel and save it as an Excel workbook (.xlsx).',
  'open-document':
    'The file is an OpenDocument file (.ods or similar). Open it and save it as an Excel workbook (.xlsx).',
  'other-office-file':
    'The file is an Office file, but no Excel workbook. Choose an Excel workbook (.xlsx).',
  'text-file':
    'The file is plain text, such as CSV. Open it in Excel and save it as an Excel workbook (.xlsx).',
  'pdf-file': 'The file is a PDF. Choose the Excel workbook (.xlsx) it was made from.',
  'html-file':
    'The file is a web page, whatever its name says. Open it in Excel and save it as an Excel workbook (.xlsx).',
  'not-a-workbook': 'The file is not an Excel workbook. Choose an Excel workbook (.xlsx).',
  'file-too-large':
    'The file is larger than {limit} MB. Remove pictures and sheets the scorecard does not need, or choose another file.',
  'content-too-large':
    'The file unpacks to more than {limit} MB. Remove sheets the scorecard does not need, or choose another file.',
  'part-too-large':
    'The part {part} of the file unpacks to more than {limit} MB. Split that sheet, or remove what the scorecard does not need.',
  'suspicious-compression':
    'The part {part} of the file unpacks to more than {limit} times its size, as files made to do harm do. If you trust it, open it in Excel and save it again.',
  'too-many-parts':
    'The file consists of {found} parts; at most {limit} are read. If you trust it, open it in Excel and save it again.',
  'unsafe-path':
    'The file names a part outside itself ({part}), as files made to do harm do. If you trust it, open it in Excel and save it again.',
  'document-type':
    'The part {part} of the file defines its own entities, as files made to do harm do. If you trust it, open it in Excel and save it again.',
  'too-many-tables':
    'The file has more than {limit} tables. Keep the scorecard in a workbook of its own.',
  'table-too-large':
    'The tables of the file are too large from {table} on: more than {limit} cells. Resize the table to the rows in use (Table Design, Resize Table).',
  'too-many-formulas':
    'The formulas of the file take more than {limit} million characters. Replace repeated formulas by their values, or split the workbook.',
  'text-too-long':
    'The text in {cell} has {length} characters; a cell holds at most {limit}. Shorten it and try again.',
  'formula-too-long':
    'The formula in {cell} has {length} characters; a cell holds at most {limit}. Shorten it and try again.',
  'number-not-finite':
    'The number for {cell} is not a number that a cell can hold. Correct it and try again.',
  'sheet-name-invalid':
    'The sheet name “{sheet}” is not possible: 1 to 31 characters, without : \\ / ? * [ ] and without an apostrophe at either end. Choose another name.',
  'sheet-name-taken':
    'Two sheets would have the name “{sheet}”. Choose another name for one of them.',
  'table-name-invalid':
    'The table name “{table}” is not possible: letters, digits and _ only, not like a cell address. Choose another name.',
  'table-name-taken':
    'Two tables would have the name “{table}”. Choose another name for one of them.',
  'heading-empty': 'A heading of the table {table} is blank. Give each column a heading.',
  'heading-taken': 'The table {table} has two columns “{column}”. Rename one of them.',
  'row-length-wrong':
    'Row {row} of the table {table} has {found} cells, but there are {expected} columns. Make them equal.',
  'sheet-too-small':
    'The table {table} does not fit on the sheet {sheet}. Move it up or left, or split it.',
  'tables-overlap':
    'The tables {table} and {other} would cover the same cells of {sheet}. Move one of them.',
  'list-too-long':
    'The list of choices for {column} in {table} does not fit: 255 characters together, no comma inside a choice. Refer to a table column instead.',
  'list-column-unknown':
    'The choices for {column} in {table} come from {other}, which is not in the workbook. Add that table and column.',
};
