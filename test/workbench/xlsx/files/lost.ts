import { handMade, type HandMadePart } from './hand-made';

const DRAWING = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
<xdr:twoCellAnchor><xdr:graphicFrame><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor>
<xdr:twoCellAnchor><mc:AlternateContent><mc:Choice Requires="cx1"><xdr:graphicFrame><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/drawing/2014/chartex"/></a:graphic></xdr:graphicFrame></mc:Choice><mc:Fallback><xdr:sp/></mc:Fallback></mc:AlternateContent></xdr:twoCellAnchor>
<xdr:twoCellAnchor><mc:AlternateContent><mc:Choice Requires="a14"><xdr:graphicFrame><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/drawing/2010/slicer"/></a:graphic></xdr:graphicFrame></mc:Choice><mc:Fallback><xdr:sp/></mc:Fallback></mc:AlternateContent></xdr:twoCellAnchor>
<xdr:oneCellAnchor><xdr:pic/></xdr:oneCellAnchor>
<xdr:twoCellAnchor><xdr:grpSp><xdr:sp/><xdr:cxnSp/></xdr:grpSp></xdr:twoCellAnchor>
</xdr:wsDr>`;

const COMMENTS =
  '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><commentList><comment ref="A1"><text><t>Why?</t></text></comment><comment ref="A2"><text><t>[Threaded comment] Your version …</t></text></comment></commentList></comments>';

const part = (link: string, name: string, xml = '<x/>'): HandMadePart => ({ link, name, xml });
const microsoft = (version: string, kind: string) =>
  `http://schemas.microsoft.com/office/${version}/relationships/${kind}`;

/** A file with nearly everything that is not kept. */
export function lostFile(): Uint8Array {
  return handMade({
    sheets: [
      {
        name: 'Full',
        xml: `<sheetViews><sheetView workbookViewId="0"><pane xSplit="2000" ySplit="900"/></sheetView></sheetViews><sheetData><row r="1"><c r="A1" vm="1"><v>1</v></c><c r="B1"><f>[1]Sheet1!$A$1*2</f><v>4</v></c></row></sheetData><scenarios><scenario name="Best"/><scenario name="Worst"/></scenarios><picture r:id="rId99"/><controls><control r:id="rId9"/></controls><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline/><x14:sparkline/></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}"><x14:slicerList/></ext></extLst>`,
        parts: [
          part('drawing', 'xl/drawings/drawing1.xml', DRAWING),
          part('comments', 'xl/comments1.xml', COMMENTS),
          part(
            microsoft('2017/10', 'threadedComment'),
            'xl/threadedComments/threadedComment1.xml',
            '<ThreadedComments><threadedComment/></ThreadedComments>',
          ),
          part('pivotTable', 'xl/pivotTables/pivotTable1.xml'),
          part(
            microsoft('2007', 'slicer'),
            'xl/slicers/slicer1.xml',
            '<slicers><slicer/><slicer/></slicers>',
          ),
          part('printerSettings', 'xl/printerSettings/printerSettings1.bin'),
          part('queryTable', 'xl/queryTables/queryTable1.xml'),
          part('oleObject', 'xl/embeddings/oleObject1.bin'),
          part('customProperty', 'xl/customProperty1.bin'),
        ],
      },
      { name: 'Empty', xml: '<sheetData/>' },
    ],
    parts: [
      part('chartsheet', 'xl/chartsheets/sheet1.xml'),
      part(microsoft('2006', 'vbaProject'), 'xl/vbaProject.bin'),
      part('externalLink', 'xl/externalLinks/externalLink1.xml'),
      part('pivotCacheDefinition', 'xl/pivotCache/pivotCacheDefinition1.xml'),
      part(
        'connections',
        'xl/connections.xml',
        '<connections><connection/><connection/></connections>',
      ),
      part('calcChain', 'xl/calcChain.xml'),
    ],
    after:
      '<definedNames><definedName name="Elsewhere">[1]Sheet1!$A$1</definedName><definedName name="Here">Full!$A$1</definedName></definedNames>',
  });
}
