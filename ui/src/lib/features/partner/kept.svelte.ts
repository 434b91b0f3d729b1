// The letters that the list of partners keeps: coming back finds it as it was.
class Kept {
  text = $state('');
}

export const kept = new Kept();
