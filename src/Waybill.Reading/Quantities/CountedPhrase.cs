namespace Waybill.Reading.Quantities;

/// <summary>What an amount counts.</summary>
/// <param name="Unit">The unit that the head names, such as <c>shell</c> or <c>round per day</c>; null when its words name none.</param>
/// <param name="First">Index of its first token, determiners left out; after <paramref name="Last"/> when there are no words.</param>
/// <param name="Last">Index of its last token: the head, or the period of a rate.</param>
/// <param name="Head">Index of the head; -1 when there is none.</param>
/// <param name="Of">The first and last token of what follows "of"; null when nothing does.</param>
internal sealed record CountedPhrase(string? Unit, int First, int Last, int Head, (int First, int Last)? Of)
{
    /// <summary>True when no words say what is counted.</summary>
    public bool IsEmpty => First > Last;
}
