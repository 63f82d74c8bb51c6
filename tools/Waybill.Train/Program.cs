using Waybill.Train;

return TrainCommand.Run(args, Console.Out, Console.Error);
