using Waybill.Casework;
using Waybill.Core.Catalogues;
using Waybill.Core.Claims;
using Waybill.Storage;

namespace Waybill.Cli.Output;

/// <summary>The failures that a person can mend, each as one line. Anything else is a fault of Waybill itself.</summary>
internal static class Failures
{
    /// <summary>The variable that lets a fault of Waybill itself show its stack trace.</summary>
    public const string TraceVariable = "WAYBILL_TRACE";

    public static bool ShowTraces => Environment.GetEnvironmentVariable(TraceVariable) == "1";

    public static string? Line(Exception failure) =>
        failure switch
        {
            CaseworkException or CatalogueException or ClaimRefusedException or CaseException => failure.Message,
            IOException or UnauthorizedAccessException =>
                $"{failure.Message.TrimEnd('.')}: check the disk, the permissions and where the output goes",
            _ => null,
        };
}
