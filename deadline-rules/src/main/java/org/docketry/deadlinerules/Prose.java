package org.docketry.deadlinerules;

import java.time.LocalDate;
import java.time.LocalTime;

/** Dates and times as a lawyer writes them. */
final class Prose {

    private static final String[] WEEKDAYS = {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
    };
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private Prose() {}

    /** As in "Thursday, March 2, 2023". */
    static String date(LocalDate date) {
        return weekday(date)
                + ", "
                + MONTHS[date.getMonthValue() - 1]
                + " "
                + date.getDayOfMonth()
                + ", "
                + date.getYear();
    }

    static String date(long epochDay) {
        return date(LocalDate.ofEpochDay(epochDay));
    }

    static String weekday(LocalDate date) {
        return WEEKDAYS[date.getDayOfWeek().getValue() - 1];
    }

    /** As in "Sat 2010-01-30". */
    static String brief(LocalDate date) {
        return weekday(date).substring(0, 3) + " " + date;
    }

    /** As in "2:17 p.m."; noon and midnight by name. */
    static String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "noon";
        }
        if (time.equals(LocalTime.MIDNIGHT)) {
            return "the first minute of the day";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() < 10 ? "0" + time.getMinute() : "" + time.getMinute();
        String seconds =
                time.getSecond() == 0
                        ? ""
                        : (time.getSecond() < 10 ? ":0" : ":") + time.getSecond();
        return hour + ":" + minutes + seconds + (time.getHour() < 12 ? " a.m." : " p.m.");
    }

    /** The sentence with its full stop, which "9:00 a.m." brings along. */
    static String ended(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    /** The sentence with a capital letter. */
    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
