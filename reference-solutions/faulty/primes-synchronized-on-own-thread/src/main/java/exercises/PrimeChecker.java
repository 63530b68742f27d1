package exercises;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

public final class PrimeChecker {

    static class NumeroThread extends Thread {
        // compartido por todos los hilos
        static Map<Integer, Boolean> resultados = new HashMap<>();

        private final int numero;

        NumeroThread(int numero) {
            this.numero = numero;
        }

        @Override
        public void run() {
            boolean primo = isPrime(numero);
            guardar(primo);
        }

        // synchronized: solo un hilo a la vez puede guardar
        private synchronized void guardar(boolean primo) {
            resultados.put(numero, primo);
        }
    }

    public static boolean isPrime(int n) {
        if (n < 2) return false;
        for (int i = 2; i <= Math.sqrt(n); i++) {
            if (n % i == 0) return false;
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        NumeroThread.resultados = new HashMap<>(); // empezar de nuevo en cada llamada
        List<NumeroThread> hilos = new ArrayList<>();
        for (int numero : new HashSet<>(numbers)) {
            NumeroThread hilo = new NumeroThread(numero);
            hilos.add(hilo);
            hilo.start();
        }
        for (NumeroThread hilo : hilos) {
            hilo.join();
        }
        return NumeroThread.resultados;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> resultados = checkAll(List.of(11, 12, 13, 14, 15, 16, 17));
        int primos = 0;
        for (int numero : resultados.keySet()) {
            if (resultados.get(numero)) {
                System.out.println(numero + " is prime");
                primos++;
            } else {
                System.out.println(numero + " is not prime");
            }
        }
        System.out.println(primos + " of " + resultados.size() + " are prime");
    }
}
