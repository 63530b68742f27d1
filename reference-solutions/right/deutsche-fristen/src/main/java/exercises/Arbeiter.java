package exercises;

import java.util.List;

/** Holt sich Dateien aus der gemeinsamen Schlange, bis keine mehr da ist oder Feierabend ist. */
class Arbeiter extends Thread {

    private final List<String> schlange;
    private int erledigt = 0; // nur ich schreibe, gelesen wird nach join()

    Arbeiter(int nummer, List<String> schlange) {
        super("Arbeiter-" + nummer);
        this.schlange = schlange;
    }

    private String naechsteDatei() {
        synchronized (schlange) {
            if (schlange.isEmpty()) {
                return null;
            }
            return schlange.remove(0);
        }
    }

    @Override
    public void run() {
        String datei = naechsteDatei();
        while (datei != null) {
            try {
                Thread.sleep(100 + (int) (Math.random() * 901));
            } catch (InterruptedException e) {
                return; // diese Datei zählt nicht mehr
            }
            erledigt++;
            datei = naechsteDatei();
        }
    }

    int getErledigt() {
        return erledigt;
    }
}
