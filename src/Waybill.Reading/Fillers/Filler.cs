using Waybill.Core.Claims;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Fillers;

/// <summary>What fills a role: the mention, and the phrase that it was taken from.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Phrase">The phrase; for a phrase that holds an amount, the amount counts it.</param>
internal sealed record Filler(Mention Mention, NounPhrase Phrase);
