package org.docketry.deadlinerules.checker;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Redoes the steps of an answer with nothing but its JSON, a year's calendar and the eleven federal
 * holidays. It knows neither packs nor calendars of the library, and reads the JSON its own way.
 */
final class Checker {

    private static final Pattern STEP =
            Pattern.compile(
                    "\\{\"n\":(\\d+),\"kind\":\"([a-z-]+)\",\"what\":\"(?:[^\"\\\\]|\\\\.)*\","
                            + "\"authority\":\"(?:[^\"\\\\]|\\\\.)+\",\"date\":\"([0-9-]+)\""
                            + "(?:,\"period\":\\{\"count\":(\\d+),\"unit\":\"([a-z-]+)\","
                            + "\"direction\":\"([a-z]+)\"\\})?"
                            + "(?:,\"passed\":\\[(.*?)\\])?\\}");
    private static final Pattern PASSED =
            Pattern.compile("\\{\"date\":\"([0-9-]+)\",\"why\":\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern DUE = Pattern.compile("\"due\":\\{\"date\":\"([0-9-]+)\"");

    private final List<String> faults = new ArrayList<>();
    private LocalDate at = LocalDate.MIN;
    private boolean after = true;
    private boolean shortPeriod;

    /** Everything that does not follow; empty when the derivation holds. */
    static List<String> check(String answer) {
        return new Checker().run(answer);
    }

    private List<String> run(String answer) {
        Matcher due = DUE.matcher(answer);
        if (!due.find()) {
            return List.of("there is no due date");
        }
        Matcher step = STEP.matcher(answer);
        int expected = 1;
        while (step.find()) {
            if (Integer.parseInt(step.group(1)) != expected++) {
                faults.add("step " + step.group(1) + " is out of order");
            }
            step(step);
        }
        if (expected < 4) {
            faults.add("there are too few steps");
        }
        if (!at.equals(LocalDate.parse(due.group(1)))) {
            faults.add("the steps end on " + at + ", the answer says " + due.group(1));
        }
        return faults;
    }

    private void step(Matcher step) {
        LocalDate date = LocalDate.parse(step.group(3));
        String passed = step.group(7) == null ? "" : step.group(7);
        switch (step.group(2)) {
            case "rule", "transition" -> {}
            case "trigger" -> at = date;
            case "count" -> count(step, date, passed);
            case "service-days" ->
                    expect(date, at.plusDays(Integer.parseInt(step.group(4))), "added");
            case "roll" -> roll(date, passed);
            case "end" -> expect(date, at, "end");
            default -> faults.add("an unknown kind of step: " + step.group(2));
        }
    }

    private void expect(LocalDate is, LocalDate wanted, String what) {
        if (!is.equals(wanted)) {
            faults.add(what + ": " + is + " where " + wanted + " follows");
        }
        at = is;
    }

    private void count(Matcher step, LocalDate date, String passed) {
        int count = Integer.parseInt(step.group(4));
        after = step.group(6).equals("after");
        int sign = after ? 1 : -1;
        shortPeriod = !passed.isEmpty() || step.group(5).endsWith("-days");
        if (!shortPeriod) {
            expect(date, moved(at, count * sign, step.group(5)), "counted");
            return;
        }
        Set<LocalDate> excused = excused(passed);
        LocalDate day = at;
        for (int left = count; left > 0; ) {
            day = day.plusDays(sign);
            if (!excused.contains(day)) {
                left--;
                if (weekend(day) || federal(day)) {
                    faults.add(day + " was counted although it does not count");
                }
            }
        }
        expect(date, day, "counted in open days");
    }

    private static LocalDate moved(LocalDate from, int count, String unit) {
        return switch (unit) {
            case "days" -> from.plusDays(count);
            case "weeks" -> from.plusWeeks(count);
            case "months" -> from.plusMonths(count);
            case "years" -> from.plusYears(count);
            default -> throw new IllegalArgumentException(unit);
        };
    }

    private void roll(LocalDate date, String passed) {
        Set<LocalDate> excused = excused(passed);
        LocalDate day = at;
        while (excused.contains(day)) {
            day = day.plusDays(after ? 1 : -1);
        }
        expect(date, day, "rolled");
        if (weekend(date) || federal(date)) {
            faults.add("rolled to " + date + ", which does not count");
        }
    }

    /** The days passed over; a reason that is a weekday or a federal holiday must be true. */
    private Set<LocalDate> excused(String passed) {
        Set<LocalDate> excused = new TreeSet<>();
        Matcher matcher = PASSED.matcher(passed);
        while (matcher.find()) {
            LocalDate day = LocalDate.parse(matcher.group(1));
            String why = matcher.group(2);
            boolean claimsWeekend = why.equals("Saturday") || why.equals("Sunday");
            if (claimsWeekend != weekend(day)) {
                faults.add(day + " was passed as " + why);
            }
            excused.add(day);
        }
        return excused;
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** 5 U.S.C. 6103(a), written down again from the statute. */
    static boolean federal(LocalDate day) {
        return onTheDay(day)
                || (day.getDayOfWeek() == DayOfWeek.MONDAY && fixed(day.minusDays(1)))
                || (day.getDayOfWeek() == DayOfWeek.FRIDAY && fixed(day.plusDays(1)));
    }

    private static boolean onTheDay(LocalDate day) {
        int week = (day.getDayOfMonth() - 1) / 7 + 1;
        boolean lastWeek = day.plusDays(7).getMonthValue() != day.getMonthValue();
        boolean monday = day.getDayOfWeek() == DayOfWeek.MONDAY;
        return fixed(day)
                || switch (day.getMonth()) {
                    case JANUARY, FEBRUARY -> monday && week == 3;
                    case MAY -> monday && lastWeek;
                    case SEPTEMBER -> monday && week == 1;
                    case OCTOBER -> monday && week == 2;
                    case NOVEMBER -> day.getDayOfWeek() == DayOfWeek.THURSDAY && week == 4;
                    case MARCH, APRIL, JUNE, JULY, AUGUST, DECEMBER -> false;
                };
    }

    private static boolean fixed(LocalDate day) {
        int monthAndDay = day.getMonthValue() * 100 + day.getDayOfMonth();
        return monthAndDay == 101
                || monthAndDay == 704
                || monthAndDay == 1111
                || monthAndDay == 1225
                || (monthAndDay == 619 && !day.isBefore(LocalDate.of(2021, 6, 17)));
    }
}
