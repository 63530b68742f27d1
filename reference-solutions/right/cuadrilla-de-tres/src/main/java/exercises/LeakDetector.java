package exercises;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    /** Cuenta al abrir y cuenta al cerrar; se cierra también cuando la tarea lanza una excepción. */
    private static final class Vigilante implements AutoCloseable {
        private final int antes = Thread.activeCount();
        private Report informe;

        @Override
        public void close() {
            boolean interrumpido = Thread.interrupted();
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                interrumpido = true;
            }
            informe = new Report(antes, Thread.activeCount());
            if (informe.leaked()) {
                System.err.println("WARNING: hilos antes " + antes + ", hilos después " + informe.threadsAfter());
            }
            if (interrumpido) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public static Report run(Runnable task) throws InterruptedException {
        Vigilante vigilante = new Vigilante();
        try (vigilante) {
            task.run();
        }
        return vigilante.informe;
    }

    public static void main(String[] args) throws Exception {
        System.out.println("tarea limpia");
        System.out.println(run(() -> {
            Thread hilo = new Thread(() -> System.out.println("trabajo corto"));
            hilo.start();
        }));

        System.out.println("tarea con fuga");
        System.out.println(run(() -> {
            Thread hilo = new Thread(() -> {
                try {
                    Thread.currentThread().join(); // se espera a sí mismo
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            hilo.setDaemon(true);
            hilo.start();
        }));
    }
}
