package exercises;

class PrimeThread extends Thread {
    private final int number;
    private boolean numberPrime;

    PrimeThread(int number) {
        this.number = number;
    }

    @Override
    public void run() {
        numberPrime = PrimeChecker.isPrime(number);
    }

    int getNumber() {
        return number;
    }

    boolean isNumberPrime() {
        return numberPrime;
    }
}
