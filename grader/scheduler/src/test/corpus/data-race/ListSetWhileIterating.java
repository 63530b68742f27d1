import java.util.*;
public class ListSetWhileIterating { public static void main(String[] a) throws Exception { List<Integer> l = new ArrayList<>(List.of(1, 2, 3)); Thread x = new Thread(() -> { l.set(1, 9); }); x.start(); int s = 0; for (int i : l) s += i; x.join(); System.out.println(s); } }
