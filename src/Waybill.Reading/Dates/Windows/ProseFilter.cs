using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Dates.Recognition;
using Waybill.Reading.Dates.Values;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Dates.Windows;

/// <summary>Tells which time expressions of running prose say when something was: a bare number that may be a year is none.</summary>
internal static class ProseFilter
{
    /// <summary>True when an expression dates what is said.</summary>
    /// <param name="tokens">The sentence's tokens.</param>
    /// <param name="expression">The expression.</param>
    /// <param name="hasPreposition">True when a preposition of time stands before it.</param>
    public static bool IsDated(IReadOnlyList<Token> tokens, TimeExpression expression, bool hasPreposition) =>
        expression.Value switch
        {
            ClockTime or DayPart or ClockRange or Duration or TimeSet or CountedMoments or ShiftedMoment or MomentRange or Present => false,
            RelativeDay { IsBare: true } => false,
            RelativeDay when IsOutlet(tokens, expression.FirstToken) => false,
            Approximate about => IsDated(tokens, expression with { Value = about.Value }, hasPreposition: true),
            Bounded { Value: ClockTime or DayPart or ClockRange or Moment { Date: RelativeDay { Days: 0 } } } => false,
            Bounded { Value: UnitPeriod { IsBare: true } or RelativeDay { IsBare: true } } => false,
            Bounded { Value: YearPeriod } => !IsAmount(tokens, expression),
            Bounded => true,
            UnitPeriod { IsBare: true } unit => unit.Unit == TimeUnit.Weekend && hasPreposition,
            YearPeriod => hasPreposition && !IsAmount(tokens, expression),
            MonthPeriod { Year: null, Shift: null } or YearsPeriod or LedgerYear { Shift: null } => hasPreposition,
            SeasonPeriod { Year: null, Shift: null } => hasPreposition,
            YearShare { Year: null, Shift: null } => hasPreposition,
            HolidayDate holiday => hasPreposition && IsWritten(tokens, expression, holiday),
            CalendarDate { Year: null } => hasPreposition || HasName(tokens, expression),
            CalendarDate => hasPreposition || HasName(tokens, expression) || expression.LastToken - expression.FirstToken >= 4,
            DateRange { From: YearPeriod, To: YearPeriod } => hasPreposition || !IsAmount(tokens, expression),
            _ => true,
        };

    // "USA Today" and its like.
    private static bool IsOutlet(IReadOnlyList<Token> tokens, int first) =>
        first > 0 && tokens[first].IsCapitalised && tokens[first - 1] is { IsWord: true, IsCapitalised: true };

    // "of 2000 shells": a round number before a plural counts.
    private static bool IsAmount(IReadOnlyList<Token> tokens, TimeExpression expression)
    {
        var next = expression.LastToken + 1;
        var number = tokens[expression.LastToken].Lower;
        if (next >= tokens.Count || !number.EndsWith("00", StringComparison.Ordinal))
            return false;
        var word = tokens[next];
        return word is { IsWord: true, IsCapitalised: false, Lower.Length: > 3 }
            && word.Lower.EndsWith('s')
            && word.Lower is not ("this" or "says" or "plus" or "was");
    }

    private static bool HasName(IReadOnlyList<Token> tokens, TimeExpression expression)
    {
        for (var i = expression.FirstToken; i <= expression.LastToken; i++)
        {
            if (tokens[i].IsWord)
                return true;
        }

        return false;
    }

    // "in the new year" is no day.
    private static bool IsWritten(IReadOnlyList<Token> tokens, TimeExpression expression, HolidayDate holiday) =>
        holiday.Shift is not null || tokens[expression.LastToken].IsCapitalised || tokens[expression.LastToken].Kind == TokenKind.Number;
}
