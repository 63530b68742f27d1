public class IoPrintln { public static void main(String[] a) throws Exception { Thread t = new Thread(() -> IO.println("hello")); t.start(); IO.print("main "); t.join(); } }
