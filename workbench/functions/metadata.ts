/** The parts of functions.json that decide how a function is called. */
export interface FunctionParameter {
  readonly name: string;
  readonly type?: 'any' | 'number' | 'string' | 'boolean';
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  /** The last parameter takes all arguments that are left, in one array. */
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  readonly options?: {
    readonly requiresAddress?: boolean;
    readonly requiresStreamAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
    readonly requiresStreamParameterAddresses?: boolean;
    readonly cancelable?: boolean;
    readonly stream?: boolean;
    readonly volatile?: boolean;
  };
}

export interface FunctionsFile {
  /** Errors in arguments of type `any` reach the function instead of becoming its result. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** A reference to a blank cell: null on the web, 0 on Windows and Mac. */
export type BlankArguments = 'web' | 'windows';
