namespace Waybill.Matching.Transliteration;

/// <summary>A token in Latin letters.</summary>
/// <param name="Latin">Letters a to z.</param>
/// <param name="Standard">The standard or usage that writes it so.</param>
internal sealed record Reading(string Latin, string Standard);
