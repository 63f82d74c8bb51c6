using Waybill.Assessment.Reliability;

namespace Waybill.Dossier.Words;

/// <summary>The words of the registers.</summary>
internal static class RegisterWords
{
    /// <summary>How a statement came out.</summary>
    public static string Of(Outcome outcome) =>
        outcome switch
        {
            Outcome.Confirmed => "confirmed",
            Outcome.Corrected => "corrected",
            _ => "contradicted",
        };
}
