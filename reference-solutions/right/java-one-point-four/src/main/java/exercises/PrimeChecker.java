package exercises;

import java.util.Enumeration;
import java.util.Hashtable;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;

public final class PrimeChecker {

    /** Counts down the threads which are not ready yet. */
    private static class Countdown {
        private int open;

        Countdown(int open) {
            this.open = open;
        }

        synchronized void oneLess() {
            open--;
            if (open == 0) {
                notifyAll();
            }
        }

        synchronized void waitForZero() throws InterruptedException {
            while (open > 0) {
                wait();
            }
        }
    }

    public static boolean isPrime(int n) {
        boolean prime = n > 1;
        for (long i = 2; prime && i * i <= n; i++) {
            prime = n % i != 0;
        }
        return prime;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        TreeSet<Integer> distinct = new TreeSet<Integer>(numbers);
        final Hashtable<Integer, Boolean> table = new Hashtable<Integer, Boolean>();
        final Countdown countdown = new Countdown(distinct.size());
        for (Iterator<Integer> it = distinct.iterator(); it.hasNext();) {
            final Integer number = it.next();
            Runnable check = new Runnable() {
                public void run() {
                    try {
                        table.put(number, Boolean.valueOf(isPrime(number.intValue())));
                    } finally {
                        countdown.oneLess();
                    }
                }
            };
            new Thread(check, "Check of " + number).start();
        }
        countdown.waitForZero();
        return new TreeMap<Integer, Boolean>(table);
    }

    public static void main(String[] args) throws Exception {
        Vector<Integer> numbers = new Vector<Integer>();
        for (int i = 90; i <= 105; i++) {
            numbers.addElement(Integer.valueOf(i));
        }
        Map<Integer, Boolean> answers = checkAll(numbers);
        int primes = 0;
        for (Enumeration<Integer> e = numbers.elements(); e.hasMoreElements();) {
            Integer number = e.nextElement();
            if (answers.get(number).booleanValue()) {
                System.out.println(number + " is prime");
                primes++;
            } else {
                System.out.println(number + " is not prime");
            }
        }
        System.out.println(primes + " of " + numbers.size() + " are prime");
    }
}
