import { HostObject, defineType, method, otherwise, text, type ObjectType } from '../../protocol';

/** The root of the few requests that only Excel on the web knows. */
export class WacWorkbook extends HostObject {
  readonly open: (base64: string) => void;

  constructor(open: (base64: string) => void) {
    super();
    this.open = open;
  }

  get type(): ObjectType {
    return WAC_WORKBOOK;
  }
}

const WAC_WORKBOOK = defineType(WacWorkbook, 'WacWorkbook', () => ({
  methods: {
    createAndOpenWorkbook: method([otherwise(text, '')], (root, base64) => {
      root.open(base64);
    }),
  },
}));
