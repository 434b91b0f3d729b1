// The dialog that prepares a workbook to fill, asked for from anywhere.
class Packing {
  open = $state(false);
}

export const packing = new Packing();
