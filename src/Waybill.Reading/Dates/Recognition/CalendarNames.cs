using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Dates.Recognition;

/// <summary>Tells names of months and weekdays from ordinary words that are written alike: <c>may</c>, <c>march</c>, <c>sun</c>.</summary>
internal static class CalendarNames
{
    /// <summary>True for the name of a month or of a day of the week, which names no person or body.</summary>
    public static bool IsName(Token token) =>
        token is { IsWord: true, IsCapitalised: true, Lower: not "may" }
        && TimeWords.All.TryGetValue(token.Lower, out var word)
        && (word.Month is not null || word.Weekday is not null);

    /// <summary>True for a token beside such a name: "15 March", "March 15".</summary>
    public static bool StandsBeside(IReadOnlyList<Token> tokens, int at) =>
        (at + 1 < tokens.Count && IsName(tokens[at + 1])) || (at > 0 && IsName(tokens[at - 1]));

    /// <summary>The month that is named at a lexeme.</summary>
    public static int? Month(LexemeLine line, int at)
    {
        if (line.Word(at) is not { Month: { } month } word)
            return null;
        if (line.IsGlued(at) && line.Text(at - 1) is "$" or "#" or "@")
            return null;
        return !word.IsDoubtful || IsNumbered(line, at) || HasSupport(line, at) ? month : null;
    }

    /// <summary>The day of the week that is named at a lexeme; Monday is 1.</summary>
    public static int? Weekday(LexemeLine line, int at)
    {
        if (line.Word(at) is not { Weekday: { } weekday } word)
            return null;
        return !word.IsDoubtful || (line.Text(at - 1) != "the" && HasSupport(line, at)) || IsBeforeTime(line, at) ? weekday : null;
    }

    private static bool IsNumbered(LexemeLine line, int at)
    {
        var next = line.Text(at + 1) is "-" or "/" or "," ? at + 2 : at + 1;
        next = line.SkipThe(next);
        if (line[next].IsOrdinal || NumberReader.Year(line, next) is not null || (line[at + 1].IsNumber && line.IsGlued(at + 1)))
            return true;
        // jan-1, may/5, 1-jan; "may twenty one"
        if (
            (line[next].IsNumber && line.IsGlued(at + 1) && line.IsGlued(next))
            || (line.IsGlued(at) && line.IsGlued(at - 1) && line.Text(at - 1) is "-" or "/" && line[at - 2].Number >= 0)
        )
            return true;
        if (line.Word(next)?.Cardinal is 20 or 30 && NumberReader.Small(line, next) is { Value: > 20 and < 32 })
            return true;
        var isWritten = line[at].IsCapitalised || line[at - 1] is { IsOrdinal: true } or { IsNumber: true, Number: <= 31 };
        return isWritten
                && (
                    line[next] is { IsNumber: true, Number: >= 1 and <= 31 }
                    || NumberReader.Ordinal(line, next) is not null
                    || NumberReader.Small(line, next) is { Value: >= 1 and <= 31 }
                )
            || (line[next] is { IsNumber: true, Digits: 4 })
            || (NumberReader.Ordinal(line, next) is { } ordinal && (ordinal.Next > next + 1 || line.Text(next) != "second"));
    }

    private static bool IsBeforeTime(LexemeLine line, int at)
    {
        var next = line.Text(at + 1) is "," or "." or "-" ? at + 2 : at + 1;
        return line.Word(next)?.Month is not null
            || line[next].IsOrdinal
            || NamedDateReader.At(line, next) is not null
            || line[at].IsCapitalised && (line[next].IsNumber || (line.Text(next) == "at" && line[next + 1].Number >= 0));
    }

    // A preposition or a word for a part of it stands before; a capital alone proves nothing, the name may be a person's.
    private static bool HasSupport(LexemeLine line, int at)
    {
        var before = line[at - 1];
        var text = before.Text;
        if (
            text
            is "in"
                or "since"
                or "until"
                or "till"
                or "during"
                or "early"
                or "mid"
                or "late"
                or "last"
                or "throughout"
                or "on"
                or "every"
                or "each"
        )
            return true;
        if (
            before.IsOrdinal
            || (before is { IsNumber: true, Number: >= 1 and <= 31 } or { Digits: 4 } && (line[at].IsCapitalised || !line.IsGlued(at)))
        )
            return text.Length > 0 && (line[at].IsCapitalised || before.IsOrdinal);
        if (text == "-" && line.Text(at - 2) is "mid" or "early" or "late")
            return true;
        if (
            text is "to" or "and" or "or" or "-" or "/" or "," or "until" or "till"
            && IsTimeName(line, at - 2)
            && (line[at].IsCapitalised || line.Word(at - 2) is { IsDoubtful: false })
        )
            return true;
        if (
            line[at].IsCapitalised
            && line.Text(at + 1) is "to" or "and" or "or" or "-" or "until" or "till" or "through"
            && IsTimeName(line, at + 2)
            && line.Text(at + 2) != "may"
        )
            return true;
        if (text is "from" or "between" && line.Text(at + 1) is "to" or "and" or "-" && IsTimeName(line, at + 2))
            return true;
        if (
            text == "of"
            && (
                NumberReader.Ordinal(line, at - 2) is not null
                || line[at - 2].Number >= 0
                || line.Text(at - 2) is "end" or "beginning" or "start" or "middle" or "month" or "week"
            )
        )
            return true;
        return line[at].IsCapitalised
            && (
                text
                is "this"
                    or "next"
                    or "by"
                    or "from"
                    or "to"
                    or "between"
                    or "and"
                    or "before"
                    or "after"
                    or "through"
                    or "of"
                    or "the"
                    or "for"
                    or "around"
                    or "starting"
                    or "beginning"
                    or "week"
            );
    }

    private static bool IsTimeName(LexemeLine line, int at) => line.Word(at) is { Month: not null } or { Weekday: not null };
}
