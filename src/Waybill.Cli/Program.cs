using Waybill.Cli;

return await WaybillCommand.RunAsync(args, TimeProvider.System, Console.Out, Console.Error);
