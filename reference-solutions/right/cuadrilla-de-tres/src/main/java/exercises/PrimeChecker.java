package exercises;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

public final class PrimeChecker {

    /** Las pruebas de la llamada actual. Solo se toca dentro de checkAll, que es synchronized. */
    private static final Map<Integer, Prueba> PRUEBAS = new TreeMap<>();

    @SuppressWarnings("serial")
    private static class Prueba extends RecursiveTask<Boolean> {
        private final int numero;

        Prueba(int numero) {
            this.numero = numero;
        }

        @Override
        protected Boolean compute() {
            return isPrime(numero);
        }
    }

    public static boolean isPrime(int n) {
        if (n < 2) return false;
        if (n % 2 == 0) return n == 2;
        int divisor = 3;
        while (divisor <= n / divisor) {
            if (n % divisor == 0) return false;
            divisor = divisor + 2;
        }
        return true;
    }

    public static synchronized Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        PRUEBAS.clear(); // puede quedar algo de la llamada anterior
        for (Integer numero : numbers) {
            PRUEBAS.put(numero, new Prueba(numero));
        }
        Map<Integer, Boolean> respuesta = new TreeMap<>();
        try (ForkJoinPool piscina = new ForkJoinPool(4)) {
            for (Prueba prueba : PRUEBAS.values()) {
                piscina.execute(prueba);
            }
            PRUEBAS.forEach((numero, prueba) -> respuesta.put(numero, prueba.join()));
        }
        return respuesta;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> respuesta = checkAll(List.of(2, 4, 6, 7, 8, 11, 13, 14, 17));
        int primos = 0;
        for (Map.Entry<Integer, Boolean> par : respuesta.entrySet()) {
            boolean esPrimo = par.getValue();
            System.out.println(par.getKey() + (esPrimo ? " is prime" : " is not prime"));
            if (esPrimo) primos++;
        }
        System.out.println(primos + " of " + respuesta.size() + " are prime");
    }
}
