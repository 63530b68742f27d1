import java.util.concurrent.*;
/** The list is safe, what is in it is not. */
public class CowElementState { static class Acc { int n; } public static void main(String[] a) throws Exception { var l = new CopyOnWriteArrayList<Acc>(); l.add(new Acc()); Runnable r = () -> l.forEach(x -> x.n++); Thread x = new Thread(r), y = new Thread(r); x.start(); y.start(); x.join(); y.join(); } }
