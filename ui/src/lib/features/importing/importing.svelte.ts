// The assistant that brings an action plan in from a workbook, asked for from anywhere.
class Importing {
  open = $state(false);
}

export const importing = new Importing();
