package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
    }

    /** Trabaja hasta que la cola queda vacia. */
    private static void trabajar(LinkedBlockingDeque<String> cola, AtomicInteger contador) {
        try {
            while (!cola.isEmpty()) {
                String archivo = cola.takeFirst();
                descargar(archivo);
                contador.incrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void descargar(String archivo) throws InterruptedException {
        int milisegundos = ThreadLocalRandom.current().nextInt(100, 1001);
        Thread.sleep(milisegundos);
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long inicio = System.nanoTime();
        LinkedBlockingDeque<String> cola = new LinkedBlockingDeque<>(files);
        List<AtomicInteger> contadores = new ArrayList<>();
        List<Thread> hilos = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            AtomicInteger contador = new AtomicInteger(0);
            Thread hilo = new Thread(() -> trabajar(cola, contador));
            contadores.add(contador);
            hilos.add(hilo);
        }
        hilos.forEach(Thread::start);

        try {
            for (Thread hilo : hilos) {
                Duration restante = timeout.minusNanos(System.nanoTime() - inicio);
                hilo.join(restante);
            }
        } finally {
            hilos.forEach(Thread::interrupt);
        }
        for (Thread hilo : hilos) {
            hilo.join();
        }

        Map<Integer, Integer> resultado = new TreeMap<>();
        for (int i = 0; i < WORKERS; i++) {
            resultado.put(i + 1, contadores.get(i).get());
        }
        return new Report(Duration.ofNanos(System.nanoTime() - inicio), resultado);
    }

    public static void main(String[] args) throws Exception {
        Report informe = run(List.of("uno.zip", "dos.zip", "tres.zip", "cuatro.zip", "cinco.zip"), Duration.ofSeconds(6));
        System.out.println("Total time: " + informe.totalTime().toMillis() + " ms");
        informe.completedByWorker().forEach((id, n) -> System.out.println("Worker " + id + ": " + n));
    }
}
