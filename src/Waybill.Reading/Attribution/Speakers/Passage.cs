using Waybill.Reading.Dates;
using Waybill.Reading.Dates.Recognition;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Grammar;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Attribution.Speakers;

/// <summary>A sentence as those who speak in it are looked for: its tree, the names that the gazetteers know, its dates.</summary>
internal sealed record Passage(SyntaxTree Tree, IReadOnlyList<NameMatch> Names, IReadOnlyList<DateMention> Dates)
{
    /// <summary>The sentence that a view shows.</summary>
    public static Passage Of(SentenceView view) => new(view.Tree, view.Names, view.Dates);

    /// <summary>The name that ends with a token; null when none does.</summary>
    public NameMatch? NameEndingAt(int token)
    {
        foreach (var name in Names)
        {
            if (name.Last == token || (name.First <= token && name.Last >= token))
                return name;
        }

        return null;
    }

    /// <summary>True for a token that is part of a date.</summary>
    public bool IsDate(int token)
    {
        foreach (var date in Dates)
        {
            if (date.First <= token && token <= date.Last)
                return true;
        }

        return CalendarNames.IsName(Tree.Tokens[token]);
    }
}
