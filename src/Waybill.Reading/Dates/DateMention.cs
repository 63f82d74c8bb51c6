namespace Waybill.Reading.Dates;

/// <summary>A date or window named in a sentence, resolved against the day of publication.</summary>
/// <param name="First">Index of the first token, the preposition included.</param>
/// <param name="Last">Index of the last token.</param>
/// <param name="Relation">How what is said lies to it.</param>
/// <param name="From">Its first day, month or year as an EDTF date.</param>
/// <param name="To">Its end, for an interval; null otherwise.</param>
internal sealed record DateMention(int First, int Last, DateRelation Relation, string From, string? To)
{
    /// <summary>False for words such as "last week" in a text without a date.</summary>
    public bool IsKnown => From.Length > 0;

    /// <summary>The time that it bounds, as EDTF with open ends: <c>since May</c> has no end, <c>by May</c> no start.</summary>
    public string Window =>
        Relation switch
        {
            DateRelation.Since or DateRelation.After => $"{From}/..",
            DateRelation.By => $"../{From}",
            _ => Text,
        };

    /// <summary>Its EDTF expression.</summary>
    public string Text => To is null ? From : $"{From}/{To}";
}

/// <summary>How a date bounds what is said.</summary>
internal enum DateRelation
{
    /// <summary>It happened then: on, in, during.</summary>
    At,

    /// <summary>It began then: since, from.</summary>
    Since,

    /// <summary>It was over by then: by, until, before, as of.</summary>
    By,

    /// <summary>It came later: after.</summary>
    After,

    /// <summary>It lies within two dates.</summary>
    Between,
}
