using Waybill.Reading.Sentences;

namespace Waybill.Reading.Dates.Windows;

/// <summary>The preposition before a time expression.</summary>
/// <param name="First">Index of its first token; that of the expression where there is none.</param>
/// <param name="Relation">How it relates what is said to the time; null where there is none.</param>
/// <param name="IsAsOf">True for <c>as of</c>, which the expression holds itself.</param>
internal readonly record struct Opening(int First, DateRelation? Relation, bool IsAsOf)
{
    /// <summary>
    /// True where an article stands between: <c>in the last month</c> is a month's time, <c>last month</c> that of the calendar.
    /// </summary>
    public bool HasArticle { get; private init; }

    /// <summary>True for <c>before</c>, which the expression holds itself: the time is not in what it bounds.</summary>
    public bool IsBefore { get; private init; }

    /// <summary>The preposition before the token, not before a first one that is free.</summary>
    public static Opening Before(IReadOnlyList<Token> tokens, int first, int free)
    {
        var isAsOf = tokens[first].Lower == "as" && first + 1 < tokens.Count && tokens[first + 1].Lower is "of";
        // "before the 2014 protests" says nothing of what else was in that year.
        var isBefore =
            tokens[first].Lower is "before" or "prior" or "earlier" && !(first + 1 < tokens.Count && tokens[first + 1].Lower == "the");
        var at = first - 1;
        if (at >= free && tokens[at].Lower is "the" or "these" or "those" or "about" or "around")
            at--;
        if (at < free)
            return new(first, null, isAsOf) { IsBefore = isBefore };
        if (at > free && (tokens[at - 1].Lower, tokens[at].Lower) is ("so", "far"))
            return new(at - 1, DateRelation.Since, isAsOf);
        DateRelation? relation = tokens[at].Lower switch
        {
            "on" or "in" or "during" or "of" or "dated" or "throughout" or "over" or "across" or "within" or "at" or "for" =>
                DateRelation.At,
            "from" => DateRelation.Since,
            "through" => DateRelation.By,
            _ => null,
        };
        if (relation is null)
            return new(IsArticle(tokens, at + 1, first) ? at + 1 : first, null, isAsOf) { IsBefore = isBefore };
        return new(at, relation, isAsOf) { HasArticle = at < first - 1 || tokens[first].Lower is "past" };
    }

    private static bool IsArticle(IReadOnlyList<Token> tokens, int at, int first) => at < first && tokens[at].Lower is "the";
}
