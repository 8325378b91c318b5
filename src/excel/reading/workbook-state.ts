/** What Excel lets one do with a workbook. */
export interface WorkbookState {
  /** It was opened for reading only. */
  readonly isReadOnly: boolean;
  /** Sheets cannot be added, renamed or deleted. */
  readonly isStructureProtected: boolean;
  /** Formulas are calculated when somebody asks for it. */
  readonly calculatesByHand: boolean;
}

/** Loads what Excel says of the workbook; to be asked for after the sync. */
export function loadState({ workbook }: Excel.RequestContext): () => WorkbookState {
  workbook.load({ readOnly: true });
  const { application, protection } = workbook;
  application.load({ calculationMode: true });
  protection.load({ protected: true });
  return () => ({
    isReadOnly: workbook.readOnly,
    isStructureProtected: protection.protected,
    calculatesByHand: application.calculationMode === 'Manual',
  });
}
