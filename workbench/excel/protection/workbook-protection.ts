import {
  HostError,
  defineType,
  invalidOperation,
  method,
  otherwise,
  readOnly,
  text,
  type ObjectType,
} from '../../protocol';
import { BookObject } from '../book-object';
import { passwordHash } from './password-hash';
import { StructureLock } from './structure-lock';

/** Whether the list of sheets is protected. */
export class WorkbookProtection extends BookObject {
  get type(): ObjectType {
    return PROTECTION;
  }

  get lock(): StructureLock {
    return this.book.part(StructureLock);
  }

  protect(password: string): void {
    if (this.lock.attributes) throw invalidOperation('The workbook is protected already.');
    this.lock.attributes = {
      lockStructure: '1',
      ...(password !== '' && { workbookPassword: passwordHash(password) }),
    };
  }

  unprotect(password: string): void {
    const { attributes } = this.lock;
    if (!attributes) return;
    // Newer files keep a hash that cannot be worked out here, so their passwords never fit.
    const needed = attributes['workbookHashValue'] ?? attributes['workbookPassword'];
    if (needed !== undefined && needed !== passwordHash(password)) {
      throw new HostError('AccessDenied', 'The password does not fit.');
    }
    this.lock.attributes = undefined;
  }
}

const PROTECTION = defineType(WorkbookProtection, 'WorkbookProtection', () => ({
  scalars: {
    protected: readOnly(({ lock }) => lock.attributes !== undefined),
  },
  methods: {
    protect: method([otherwise(text, '')], (protection, password) => {
      protection.protect(password);
    }),
    unprotect: method([otherwise(text, '')], (protection, password) => {
      protection.unprotect(password);
    }),
  },
}));
