import { rootNamespaceOf } from '../../../../workbench/excel/xml-parts/xml-root';

describe('the namespace of an XML part', () => {
  it.each([
    ['<a/>', ''],
    ['<a xmlns="urn:a"><b xmlns="urn:b"/></a>', 'urn:a'],
    ["<m:a xmlns='urn:a' xmlns:m='urn:m'>text</m:a>", 'urn:m'],
    ['<?xml version="1.0"?><!-- <x> --><a xmlns="urn:a"><![CDATA[</b>]]></a>\n', 'urn:a'],
    ['<a b="1 > 0" xmlns="urn:a"/>', 'urn:a'],
  ])('%s', (xml, namespace) => {
    expect(rootNamespaceOf(xml)).toBe(namespace);
  });

  it.each(['', 'text', '<a>', '<a></b>', '<a/><b/>', '<a>1 < 2</a>', '<a/>text', '<a b=">'])(
    'is undefined for what is no XML: %s',
    (xml) => {
      expect(rootNamespaceOf(xml)).toBeUndefined();
    },
  );
});
