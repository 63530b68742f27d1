package exercises;

/**
 * Checks one number.
 *
 * The field "prime" needs no lock: it is written by this thread only, and others
 * read it only after they have joined this thread (join makes the write visible).
 */
class PrimeThread extends Thread {

    private final int number;
    private boolean prime;

    PrimeThread(int number) {
        super("check " + number);
        this.number = number;
    }

    @Override
    public void run() {
        prime = PrimeChecker.isPrime(number);
    }

    int getNumber() {
        return number;
    }

    /** Call this after join() only! */
    boolean isPrime() {
        return prime;
    }
}
