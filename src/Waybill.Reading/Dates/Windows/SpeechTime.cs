namespace Waybill.Reading.Dates.Windows;

/// <summary>What a time is set against in a report.</summary>
/// <param name="Day">The day of publication, or the last day that it may be.</param>
/// <param name="IsDay">True where that day is known.</param>
/// <param name="IsFuture">True where what is said is still to come.</param>
/// <param name="Anchor">The day that the sentence named last; null for none.</param>
internal readonly record struct SpeechTime(DateTime Day, bool IsDay, bool IsFuture, DateTime? Anchor);
