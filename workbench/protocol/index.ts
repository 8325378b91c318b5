/** The protocol's door: what the other rooms of the workbench may use. */
export * from './api-gate';
export * from './define-type';
export * from './host-error';
export * from './host-object';
export * from './interpreter';
export * from './members';
export * from './object-type';
export * from './readers';
export * from './references';
export * from './schema';
export * from './wire';
