/** About what a call takes of a request beside the values that it carries. */
export const BYTES_OF_A_CALL = 600;
