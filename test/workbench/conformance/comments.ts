import type { ConformanceScript } from './conformance-script';

export const COMMENT_SCRIPTS: readonly ConformanceScript[] = [
  {
    name: 'adds comments, answers and resolves them; they stay with their cells',
    needsNewest: true,
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const comment = context.workbook.comments.add('Sheet1!B2', 'Is this the final figure?');
        comment.replies.add('Yes, as of Friday.');
        const other = context.workbook.comments.add(sheet.getRange('C5'), 'Gone');
        await context.sync();
        comment.content = 'Is this final?';
        comment.resolved = true;
        other.delete();
        sheet.getRange('1:1').insert('Down');
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const comment = sheet.comments.getItemByCell('B3');
        comment.load('content,resolved,authorName,creationDate');
        comment.replies.load('items/content,items/resolved');
        const place = comment.getLocation();
        place.load('address');
        const count = context.workbook.comments.getCount();
        await context.sync();
        return [
          comment.content,
          comment.resolved,
          comment.authorName !== '',
          new Date(comment.creationDate).getTime() > 0,
          comment.replies.items.map(({ content, resolved }) => [content, resolved]),
          place.address,
          count.value,
        ];
      }),
    expected: ['Is this final?', true, true, true, [['Yes, as of Friday.', true]], 'Sheet1!B3', 1],
  },
];
