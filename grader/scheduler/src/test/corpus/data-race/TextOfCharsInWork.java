/** Characters become text while another thread puts them into the array. */
public class TextOfCharsInWork {
  public static void main(String[] args) throws Exception {
    char[] letters = {'-', '-'};
    Thread other = new Thread(() -> new StringBuilder("ab").getChars(0, 2, letters, 0));
    other.start();
    String text = new String(letters);
    other.join();
    if (text.length() != 2) {
      throw new IllegalStateException();
    }
  }
}
