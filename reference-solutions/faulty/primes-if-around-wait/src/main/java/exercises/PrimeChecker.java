package exercises;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

public final class PrimeChecker {

    // Monitor: the map and the count of checks which are not finished
    private static class Resultados {
        private final Map<Integer, Boolean> mapa = new HashMap<>();
        private int pendientes;

        Resultados(int pendientes) {
            this.pendientes = pendientes;
        }

        synchronized void poner(int numero, boolean primo) {
            mapa.put(numero, primo);
            pendientes--;
            notifyAll();
        }

        synchronized Map<Integer, Boolean> esperar() throws InterruptedException {
            if (pendientes > 0) {
                wait();
            }
            return new HashMap<>(mapa);
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
        Set<Integer> numeros = new HashSet<>(numbers);
        Resultados resultados = new Resultados(numeros.size());
        for (int numero : numeros) {
            Thread hilo = new Thread(() -> resultados.poner(numero, isPrime(numero)));
            hilo.start();
        }
        return resultados.esperar();
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> mapa = checkAll(List.of(2, 9, 16, 23, 30, 37, 44));
        int primos = 0;
        for (int numero : mapa.keySet()) {
            if (mapa.get(numero)) {
                primos++;
                System.out.println(numero + " is prime");
            } else {
                System.out.println(numero + " is not prime");
            }
        }
        System.out.println(primos + " of " + mapa.size() + " are prime");
    }
}
