import java.util.concurrent.*;
/** JCiP 10.2 transferMoney. */
public class DynamicLockOrder { static class Acc { int b = 10; } static void transfer(Acc f, Acc t) { synchronized (f) { synchronized (t) { f.b--; t.b++; } } } public static void main(String[] a) throws Exception { Acc x = new Acc(), y = new Acc(); var ex = Executors.newFixedThreadPool(2); ex.execute(() -> transfer(x, y)); ex.execute(() -> transfer(y, x)); ex.shutdown(); } }
