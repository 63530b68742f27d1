package exercises;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    private static final Duration MAXIMO = Duration.ofNanos(Long.MAX_VALUE);

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long inicio = System.nanoTime();
        Duration plazo = timeout.compareTo(MAXIMO) > 0 ? MAXIMO : timeout;

        Cuadrilla cuadrilla = Cuadrilla.de(WORKERS);
        try {
            for (String fichero : files) {
                cuadrilla.execute(new Cuadrilla.Descarga() {
                    @Override
                    void descargar() throws InterruptedException {
                        Thread.sleep(new Random().nextInt(100, 1001));
                    }
                });
            }
            cuadrilla.shutdown();
            cuadrilla.awaitTermination(plazo.toNanos(), TimeUnit.NANOSECONDS);
        } finally {
            cuadrilla.shutdownNow();
            cuadrilla.close();
        }
        return new Report(Duration.ofNanos(System.nanoTime() - inicio), cuadrilla.recuento());
    }

    public static void main(String[] args) throws Exception {
        List<String> ficheros = List.of("uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho");
        Report informe = run(ficheros, Duration.ofSeconds(3));
        System.out.println("Tiempo total (total time): " + informe.totalTime().toMillis() + " ms");
        informe.completedByWorker().forEach((obrero, n) ->
                System.out.println("Obrero " + obrero + ": " + n + " ficheros"));
    }
}
