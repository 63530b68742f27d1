package exercises;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** Un pool de tamaño fijo. Su cola interna es la cola de los ficheros. */
final class Cuadrilla extends ThreadPoolExecutor {

    /** Lo que hay que hacer con un fichero; sabe si se ha terminado. */
    static abstract class Descarga implements Runnable {
        private boolean terminada; // la escribe y la lee el mismo hilo

        abstract void descargar() throws InterruptedException;

        @Override
        public final void run() {
            try {
                descargar();
                terminada = true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static final class Obrero extends Thread {
        private final LongAdder contador;

        Obrero(Runnable trabajo, int numero, LongAdder contador) {
            super(trabajo, "obrero-" + numero);
            this.contador = contador;
        }
    }

    /** Numera los hilos en el orden en que el pool los pide. */
    private static final class Fabrica implements ThreadFactory {
        private final LongAdder[] contadores;
        private final AtomicInteger ultimo = new AtomicInteger();

        Fabrica(LongAdder[] contadores) {
            this.contadores = contadores;
        }

        @Override
        public Thread newThread(Runnable trabajo) {
            int numero = ultimo.incrementAndGet();
            return new Obrero(trabajo, numero, contadores[numero - 1]);
        }
    }

    private final LongAdder[] contadores;

    private Cuadrilla(int tamano, LongAdder[] contadores) {
        super(tamano, tamano, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), new Fabrica(contadores));
        this.contadores = contadores;
    }

    static Cuadrilla de(int tamano) {
        LongAdder[] contadores = new LongAdder[tamano];
        for (int i = 0; i < tamano; i++) {
            contadores[i] = new LongAdder();
        }
        return new Cuadrilla(tamano, contadores);
    }

    @Override
    protected void afterExecute(Runnable trabajo, Throwable fallo) {
        super.afterExecute(trabajo, fallo);
        if (trabajo instanceof Descarga d && d.terminada && Thread.currentThread() instanceof Obrero obrero) {
            obrero.contador.increment();
        }
    }

    Map<Integer, Integer> recuento() {
        Map<Integer, Integer> recuento = new TreeMap<>();
        for (int i = 0; i < contadores.length; i++) {
            recuento.put(i + 1, contadores[i].intValue());
        }
        return recuento;
    }
}
