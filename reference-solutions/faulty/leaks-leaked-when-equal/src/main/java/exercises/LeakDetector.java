package exercises;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        /** Hay fuga si no bajó el número de hilos. */
        public boolean leaked() {
            return threadsAfter - threadsBefore >= 0;
        }

        @Override
        public String toString() {
            return "antes=" + threadsBefore + " despues=" + threadsAfter;
        }
    }

    public static Report run(Runnable tarea) throws InterruptedException {
        int antes = Thread.activeCount();
        Report informe = null;
        try {
            tarea.run();
        } finally {
            // un momento para los hilos que ya casi terminan
            Thread.sleep(100);
            informe = new Report(antes, Thread.activeCount());
            if (informe.leaked()) {
                System.out.println("WARNING posible fuga de hilos: " + informe);
            }
        }
        return informe;
    }

    public static void main(String[] args) throws Exception {
        System.out.println("== tarea limpia");
        run(() -> System.out.println("hola"));

        System.out.println("== tarea con fuga");
        run(() -> {
            for (int i = 1; i <= 2; i++) {
                Thread hilo = new Thread(() -> dormir(2000), "fuga-" + i);
                hilo.start();
            }
        });
    }

    private static void dormir(long ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
