import type { Pattern } from '../../words';

export const patterns: readonly Pattern[] = [
  '{staff} .. {must} < {obtain} ...  {approval} ... >',
  '< (subject to|requires|require|needs|need) .. {approval} >',
  '< {obtain} .. {leader} .. {approval} >',
  '(only|until|before|once|after|unless) .. < {leader} .. {approve} >',
];
