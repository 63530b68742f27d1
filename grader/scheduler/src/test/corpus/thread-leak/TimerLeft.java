import java.util.*;
public class TimerLeft { public static void main(String[] a) { Timer t = new Timer(); t.schedule(new TimerTask() { public void run() { } }, 10); } }
